import { readFileSync } from 'node:fs';
import { Router } from 'express';

interface Assets {
  /** File names, as they are asked for, and where the style sheets are. */
  styles: Record<string, URL>;
  /** File names and the scripts' text. */
  scripts: Record<string, string>;
}

/** The look that all pages of the sandbox share. */
export const LOOK = new URL('./look.css', import.meta.url);

/** Serves a page's style sheets and scripts, never cached: a restarted sandbox may have others. */
export function assets({ styles, scripts }: Assets): Router {
  const router = Router();
  for (const [name, file] of Object.entries(styles)) {
    const text = readFileSync(file, 'utf8');
    router.get(`/${name}`, (_request, response) => {
      response.set('cache-control', 'no-store').type('css').send(text);
    });
  }
  for (const [name, text] of Object.entries(scripts)) {
    router.get(`/${name}`, (_request, response) => {
      response.set('cache-control', 'no-store').type('js').send(text);
    });
  }
  return router;
}
