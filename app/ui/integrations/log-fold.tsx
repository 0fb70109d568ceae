import { BlockStack, Button, Collapsible, InlineStack } from '@shopify/polaris';
import { useId, useState } from 'react';
import { CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';

interface LogFoldProps {
  /** "request body" */
  what: string;
  /** "attempt 2", where the page has several, for those who do not see which it stands under. */
  of?: string;
  /** What is copied, if it can be. */
  copy?: string;
  children: string;
}

/** Text for machines that few want to see, behind a button. */
export function LogFold({ what, of, copy, children }: LogFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const full = of === undefined ? what : `${what} of ${of}`;
  return (
    <BlockStack gap="200">
      <InlineStack gap="300" blockAlign="center">
        <Button
          variant="plain"
          disclosure={open ? 'up' : 'down'}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setOpen(!open)}
          accessibilityLabel={of && `${open ? 'Hide' : 'Show'} ${full}`}
        >
          {`${open ? 'Hide' : 'Show'} ${what}`}
        </Button>
        {open && copy !== undefined && <CopyButton text={copy} what={`the ${what}`} />}
      </InlineStack>
      <Collapsible id={id} open={open}>
        {open && <CodeBlock label={full}>{children}</CodeBlock>}
      </Collapsible>
    </BlockStack>
  );
}
