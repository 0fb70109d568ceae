import { html, type Html } from '#app/html.ts';

interface Page {
  title: string;
  /** Addresses of style sheets and of one script, run once the document is there. */
  styles: string[];
  script: string;
  body: Html;
}

/** A whole document. */
export function page({ title, styles, script, body }: Page): string {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        <script src="${script}" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return document.text;
}
