import type { FoundSetting } from './search-settings.ts';
import styles from './settings-list.module.css';
import { SettingsRow } from './settings-row.tsx';

/** The way to each that was found. */
export function FoundSettings({ found }: { found: FoundSetting[] }) {
  return (
    <ul className={styles.list}>
      {found.map(({ url, title, says }) => (
        <SettingsRow key={`${url} ${title}`} url={url} title={title} says={says} />
      ))}
    </ul>
  );
}
