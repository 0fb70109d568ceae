/**
 * Downloads what an address of ours answers, under the name it gives. A link could not: the app is in a
 * frame of the admin, and only `fetch` carries the session token. The browser keeps a large file on its
 * disk.
 */
export async function downloadFile(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The download answered ${response.status}`);
  // Rejects when the answer breaks off: half a file would look like a whole one.
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = filename(response) ?? 'quotewire';
  link.click();
  // The browser has taken it over once the click is through.
  window.setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

function filename(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
}
