import { TextField } from '@shopify/polaris';
import { useState } from 'react';
import { dayStart } from '../day-start.ts';
import { useReading } from '../reading.tsx';

interface LogDateFieldProps {
  label: string;
  helpText?: string;
  /** As a date field has it; empty when there is none. */
  value: string;
  onChange: (day: string) => void;
}

/**
 * A day, which counts once it is complete. What stands in the field is kept here meanwhile: put back
 * on every key, a browser's date field would lose the year while it is typed.
 */
export function LogDateField({ label, helpText, value, onChange }: LogDateFieldProps) {
  const { timeZone } = useReading();
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    setTyped(value);
  }
  const type = (day: string): void => {
    setTyped(day);
    if (day === '' || dayStart(day, timeZone)) onChange(day);
  };
  return (
    <TextField
      label={label}
      type="date"
      autoComplete="off"
      value={typed}
      onChange={type}
      helpText={helpText}
    />
  );
}
