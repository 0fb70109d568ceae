import { html, type Html } from '#app/html.ts';

/** A page of Shopify's own: what the frame's script looks for stands on every page of the admin. */
export function ownMain(content: Html): Html {
  return html`<div class="title-bar" id="title-bar"></div>
    <div class="loading" id="loading" hidden></div>
    <div class="own-pages">${content}</div>`;
}
