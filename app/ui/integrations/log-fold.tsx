import { BlockStack, Button, Collapsible, InlineStack } from '@shopify/polaris';
import { useId, useState } from 'react';
import { CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';

interface LogFoldProps {
  /** What the button says: "Show request body", and then "Hide request body". */
  show: string;
  hide: string;
  /** The same where the page has several, for those who do not see which it stands under. */
  showLabel?: string;
  hideLabel?: string;
  /** What is behind it. */
  label: string;
  /** What is copied, if it can be, and what that is. */
  copy?: { text: string; what: string };
  children: string;
}

/** Text for machines that few want to see, behind a button. */
export function LogFold(props: LogFoldProps) {
  const { show, hide, showLabel, hideLabel, label, copy, children } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <BlockStack gap="200">
      <InlineStack gap="300" blockAlign="center">
        <Button
          variant="plain"
          disclosure={open ? 'up' : 'down'}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setOpen(!open)}
          accessibilityLabel={open ? hideLabel : showLabel}
        >
          {open ? hide : show}
        </Button>
        {open && copy && <CopyButton text={copy.text} what={copy.what} />}
      </InlineStack>
      <Collapsible id={id} open={open}>
        {open && <CodeBlock label={label}>{children}</CodeBlock>}
      </Collapsible>
    </BlockStack>
  );
}
