/** "1 item", "3 items". */
export function itemsLabel(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}
