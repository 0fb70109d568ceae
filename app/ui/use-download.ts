import { useState } from 'react';
import type { Message } from '../texts/message.ts';
import { downloadFile } from './download-file.ts';
import { notSent } from './not-sent.ts';

interface Download {
  busy: boolean;
  start: () => void;
  /** The last time, for `NotDone`. */
  asked: { state: string; data?: unknown };
}

/** Downloads a file of ours; `failed` says that this failed, until it is tried again. */
export function useDownload(url: string, failed: Message, onDone?: () => void): Download {
  const [asked, setAsked] = useState<Download['asked']>({ state: 'idle' });
  const run = async (): Promise<void> => {
    setAsked({ state: 'loading' });
    try {
      await downloadFile(url);
    } catch {
      setAsked({ state: 'idle', data: notSent(failed) });
      return;
    }
    setAsked({ state: 'idle' });
    onDone?.();
  };
  return { busy: asked.state !== 'idle', start: () => void run(), asked };
}
