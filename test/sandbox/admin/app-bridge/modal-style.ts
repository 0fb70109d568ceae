/** The look of an open modal, inside its shadow root: the app's own styles stay out. */
export const MODAL_STYLE = `
:host { display: contents; }
dialog {
  width: min(var(--width), calc(100vw - 24px)); max-height: calc(100dvh - 32px);
  padding: 0; border: 0; border-radius: 14px; overflow: hidden;
  background: #fff; color: #1b2624; box-shadow: 0 20px 60px rgb(10 25 22 / 35%);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Open Sans', sans-serif;
}
dialog[open] { display: flex; flex-direction: column; }
dialog[data-variant='small'] { --width: 400px; }
dialog[data-variant='base'] { --width: 620px; }
dialog[data-variant='large'] { --width: 980px; }
dialog[data-variant='max'] { --width: 100vw; height: calc(100dvh - 32px); }
dialog::backdrop { background: rgb(15 30 27 / 50%); }
header, footer { display: flex; align-items: center; gap: 8px; padding: 12px 16px; background: #f5f5f1; }
header { border-bottom: 1px solid #dcdfd9; }
footer { justify-content: flex-end; border-top: 1px solid #dcdfd9; background: #fff; }
footer:empty { display: none; }
h2 { flex: 1; margin: 0; font-size: 15px; overflow-wrap: anywhere; }
.body { flex: 1; overflow: auto; min-height: 40px; }
button {
  min-height: 34px; padding: 4px 14px; border: 1px solid #c4cac5; border-radius: 8px;
  background: #fff; color: inherit; font: inherit; font-weight: 600; cursor: pointer;
}
button.primary { border-color: #0d6b5c; background: #0d6b5c; color: #fff; }
button.critical { color: #a4262c; }
button.primary.critical { border-color: #a4262c; background: #a4262c; color: #fff; }
button:disabled { opacity: .55; cursor: default; }
button.close { min-width: 34px; padding: 0; border-color: transparent; background: none; font-size: 20px; line-height: 1; }
button:focus-visible { outline: 2px solid #0d6b5c; outline-offset: 2px; }
`;
