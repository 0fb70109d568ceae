import { useText } from '../texts.tsx';
import styles from './settings-list.module.css';
import { SETTINGS_PAGES } from './settings-pages.ts';
import { SettingsRow } from './settings-row.tsx';

/** The way to every page of the settings. */
export function SettingsList() {
  const t = useText();
  return (
    <ul className={styles.list}>
      {SETTINGS_PAGES.map(({ name, url, icon }) => (
        <SettingsRow
          key={url}
          url={url}
          icon={icon}
          title={t(`settings.pages.${name}.title`)}
          says={t(`settings.pages.${name}.says`)}
        />
      ))}
    </ul>
  );
}
