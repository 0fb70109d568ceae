import { html as markup } from '../../html.ts';

/**
 * Colours, fonts and corners come from the theme, as in the quote request block: everything is made of
 * currentColor and of the names that Shopify's own themes give to their buttons.
 */
export const STYLE = markup`<style>
.quotewire-quote {
  --qw-line: color-mix(in srgb, currentColor 18%, transparent);
  --qw-strong: color-mix(in srgb, currentColor 55%, transparent);
  --qw-tint: color-mix(in srgb, currentColor 4%, transparent);
  --qw-quiet: color-mix(in srgb, currentColor 76%, transparent);
  --qw-error: color-mix(in srgb, #c5221f 78%, currentColor);
  --qw-radius: var(--inputs-radius, 6px);
  --qw-button: var(--color-primary-button-background, rgb(var(--color-button, 23, 23, 23)));
  --qw-button-text: var(--color-primary-button-text, rgb(var(--color-button-text, 255, 255, 255)));
  max-width: 68rem;
  margin: 2rem auto 3rem;
  padding: 0 1rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.quotewire-quote *, .quotewire-quote *::before { box-sizing: border-box; }
.quotewire-quote :is(h1, h2, p, ul, dl, dd) { margin: 0; padding: 0; }
.quotewire-quote ul { list-style: none; }
.quotewire-quote fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.quotewire-quote h1 { font-size: 1.75em; line-height: 1.2; }
.quotewire-quote h2 { margin-block-end: 0.6em; font-size: 1.15em; line-height: 1.3; }
.quotewire-quote section { margin-block-start: 2em; }
.quotewire-quote .quotewire-quiet { color: var(--qw-quiet); font-size: 0.925em; }
.quotewire-quote .quotewire-preview {
  margin-block-end: 1.5em; padding: 0.6em 1em; border: 1px dashed var(--qw-strong); border-radius: var(--qw-radius);
}
.quotewire-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em 1em; }
.quotewire-state {
  padding: 0.15em 0.8em; border: 1px solid var(--qw-strong); border-radius: 2em; font-size: 0.875em; font-weight: 600;
}
.quotewire-quote .quotewire-facts { display: flex; flex-wrap: wrap; gap: 0.75em 2.5em; margin-block-start: 1.1em; }
.quotewire-facts dt { color: var(--qw-quiet); font-size: 0.875em; font-weight: 400; }
.quotewire-quote .quotewire-notice {
  margin-block-start: 1.25em; padding: 0.85em 1.1em; border-inline-start: 4px solid currentColor;
  border-radius: 2px var(--qw-radius) var(--qw-radius) 2px; background: var(--qw-tint);
}
.quotewire-quote .quotewire-notice p + p { margin-block-start: 0.4em; }
.quotewire-quote .quotewire-line {
  display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) auto; gap: 0.25em 1em; align-items: start;
  padding-block: 1em; border-block-start: 1px solid var(--qw-line);
}
.quotewire-image { display: block; width: 4.5rem; height: 4.5rem; border-radius: var(--qw-radius); background: var(--qw-tint); object-fit: contain; }
.quotewire-line strong { display: block; font-weight: 600; }
.quotewire-amount { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.quotewire-line .quotewire-note { margin-block-start: 0.4em; white-space: pre-line; }
.quotewire-quote .quotewire-totals { border-block-start: 1px solid var(--qw-strong); padding-block-start: 1em; }
.quotewire-totals > div { display: flex; justify-content: space-between; gap: 1em; padding-block: 0.2em; }
.quotewire-totals dd { flex: none; }
.quotewire-totals .quotewire-total { font-size: 1.2em; font-weight: 700; }
.quotewire-due { text-align: end; text-wrap: balance; }
.quotewire-terms { white-space: pre-line; }
.quotewire-quote .quotewire-facts + .quotewire-terms { margin-block-start: 0.75em; }
.quotewire-files li + li { margin-block-start: 0.4em; }
.quotewire-quote .quotewire-answer { padding: 1.25em; border: 1px solid var(--qw-line); border-radius: var(--qw-radius); scroll-margin-block-start: 6rem; }
.quotewire-answer label { display: block; margin: 1em 0 0.35em; font-size: 0.9375em; font-weight: 600; }
.quotewire-answer :is(input:not([type=hidden]), textarea) {
  display: block; width: 100%; min-height: 46px; margin: 0; padding: 0.6em 0.75em; border: 1px solid var(--qw-strong);
  border-radius: var(--qw-radius); background: transparent; box-shadow: none; color: inherit; font: inherit; font-size: max(16px, 1em);
}
.quotewire-answer [aria-invalid=true] { border-color: var(--qw-error); }
.quotewire-quote .quotewire-error { margin-block-start: 0.35em; color: var(--qw-error); font-size: 0.9375em; font-weight: 600; }
.quotewire-button {
  display: block; width: 100%; min-height: 48px; margin: 1.1em 0 0; padding: 0.65em 1.25em; border: 1px solid var(--qw-button);
  border-radius: var(--buttons-radius, 6px); background: var(--qw-button); color: var(--qw-button-text);
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
.quotewire-button.quotewire-plain { border-color: var(--qw-strong); background: transparent; color: inherit; }
.quotewire-button[aria-disabled=true] { opacity: 0.6; cursor: default; }
.quotewire-answer fieldset:disabled { opacity: 0.55; }
.quotewire-answer details { margin-block-start: 1.1em; padding-block-start: 1em; border-block-start: 1px solid var(--qw-line); }
.quotewire-answer summary { min-height: 32px; padding-block: 0.25em; font-weight: 600; cursor: pointer; }
.quotewire-quote :is(a, button, input, textarea, summary):focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media (min-width: 60rem) {
  .quotewire-columns { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 3rem; align-items: start; }
  .quotewire-quote .quotewire-answer { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; }
  .quotewire-quote .quotewire-jump { display: none; }
}
@media (max-width: 30rem) {
  .quotewire-quote .quotewire-line { grid-template-columns: 3.25rem minmax(0, 1fr); }
  .quotewire-image { width: 3.25rem; height: 3.25rem; }
  .quotewire-line .quotewire-amount { grid-column: 2; text-align: start; font-weight: 600; }
}
@media print {
  .quotewire-quote :is(.quotewire-answer, .quotewire-jump) { display: none; }
}
</style>`;
