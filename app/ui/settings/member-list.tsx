import { Badge, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { ListedMember } from '../../quotes/team/member.ts';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';

interface MemberListProps {
  members: ListedMember[];
  /** Who looks at it. */
  ownId: string | null;
}

/** The team, each with the way to change them. */
export function MemberList({ members, ownId }: MemberListProps) {
  const t = useText();
  return (
    <Card padding="0">
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {members.map((member, position) => (
          <Box
            key={member.id}
            as="li"
            padding="400"
            borderBlockStartWidth={position === 0 ? undefined : '025'}
            borderColor="border-secondary"
          >
            <InlineStack gap="400" align="space-between" blockAlign="center" wrap={false}>
              <BlockStack gap="050">
                <InlineStack gap="200" align="start" blockAlign="center">
                  <Text as="span" fontWeight="semibold">
                    <OutsideText>{member.name}</OutsideText>
                  </Text>
                  <MemberBadges member={member} isOwn={member.id === ownId} />
                </InlineStack>
                <Text as="span" tone="subdued">
                  <OutsideText>{member.email || t('settings.team.noEmail')}</OutsideText>
                </Text>
              </BlockStack>
              <div style={{ flex: 'none' }}>
                <Button
                  url={`/app/settings/team/${member.id}`}
                  accessibilityLabel={t('common.editNamed', { name: member.name })}
                >
                  {t('common.edit')}
                </Button>
              </div>
            </InlineStack>
          </Box>
        ))}
      </ul>
    </Card>
  );
}

function MemberBadges({ member, isOwn }: { member: ListedMember; isOwn: boolean }) {
  const t = useText();
  return (
    <>
      {isOwn && <Badge tone="info">{t('settings.team.you')}</Badge>}
      {!member.worksHere && <Badge>{t('settings.team.notSeen')}</Badge>}
      {!member.takesQuotes && <Badge tone="attention">{t('settings.team.takesNoQuotes')}</Badge>}
    </>
  );
}
