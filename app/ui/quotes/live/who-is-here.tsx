import { Avatar, InlineStack, Text } from '@shopify/polaris';
import type { Visitor } from '../../../quotes/visits/visit.ts';
import { OutsideText } from '../../outside-text.tsx';
import { useText } from '../../texts.tsx';
import { hereWords } from './here-words.ts';
import { initialsOf } from './initials.ts';

/** As many as there is room for beside a page's name. */
const SHOWN = 3;

/** Who else looks at the same quote now, or changes it. It is said as soon as it changes. */
export function WhoIsHere({ visitors }: { visitors: Visitor[] }) {
  const t = useText();
  const isEdited = visitors.some(({ isEditing }) => isEditing);
  return (
    <div role="status">
      {visitors.length > 0 && (
        <InlineStack gap="100" blockAlign="center">
          {visitors.slice(0, SHOWN).map(({ id, name }) => (
            <span key={id} aria-hidden>
              <Avatar size="xs" initials={initialsOf(name)} />
            </span>
          ))}
          <Text as="span" variant="bodySm" tone={isEdited ? 'caution' : 'subdued'}>
            <OutsideText>{hereWords(t, visitors)}</OutsideText>
          </Text>
        </InlineStack>
      )}
    </div>
  );
}
