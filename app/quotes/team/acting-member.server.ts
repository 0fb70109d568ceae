import type { TeamMember } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import type { Locale } from '../../texts/locale.ts';
import { memberActor, type Actor } from '../actor.ts';
import { knownAs, type StaffFacts } from './known-as.ts';
import { nextMemberNumber } from './next-member-number.server.ts';

interface ActingDeps {
  db: Db;
  clock: () => Date;
  /** Asks Shopify who it is; null when it cannot be asked now. */
  askWho: () => Promise<StaffFacts | null>;
}

interface Acting {
  shopId: number;
  shopifyUserId: bigint;
  /**
   * The language they open the app in, which their mails are in from then on; null: they have it open. Whose name
   * Shopify could not tell before is asked for again when they open it.
   */
  visitIn: Locale | null;
}

/**
 * The team member who works in the admin as this user of Shopify. Somebody new becomes a member, under
 * the name that Shopify tells: the one who was added by hand with their address, or else another one. However many
 * requests come at once, it is one member.
 */
export async function actingMember(deps: ActingDeps, acting: Acting): Promise<Actor> {
  const { shopId, shopifyUserId, visitIn } = acting;
  const known = await deps.db.teamMember.findUnique({
    where: { shopId_shopifyUserId: { shopId, shopifyUserId } },
  });
  if (known && visitIn !== null && visitIn !== known.locale) {
    await deps.db.teamMember.update({ where: { id: known.id }, data: { locale: visitIn } });
  }
  if (known && (known.email !== '' || visitIn === null)) return memberActor(known);
  const told = await deps.askWho();
  // Shopify speaks of somebody else: then nothing is known of this one.
  const staff = told?.id === shopifyUserId ? told : null;
  if (known && !staff) return memberActor(known);
  const member = await deps.db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    return join(tx, acting, { staff, now: deps.clock() });
  });
  return memberActor(member);
}

/** Under the shop's lock. */
async function join(
  tx: Transaction,
  { shopId, shopifyUserId, visitIn }: Acting,
  { staff, now }: { staff: StaffFacts | null; now: Date },
): Promise<TeamMember> {
  const there = await tx.teamMember.findUnique({
    where: { shopId_shopifyUserId: { shopId, shopifyUserId } },
  });
  const { name, email } = knownAs(staff);
  if (there && (there.email !== '' || email === '')) return there;
  const awaited =
    email !== '' && staff?.emailVerified ? await findAwaited(tx, shopId, email) : null;
  if (awaited) return claim(tx, { awaited, standIn: there, shopifyUserId, locale: visitIn, now });
  if (there) return tx.teamMember.update({ where: { id: there.id }, data: { name, email } });
  return tx.teamMember.create({
    data: {
      id: newId('teamMember'),
      shopId,
      number: await nextMemberNumber(tx, shopId),
      name,
      email,
      shopifyUserId,
      locale: visitIn,
      createdAt: now,
    },
  });
}

/** Somebody added by hand as whom nobody has worked in the admin yet. */
async function findAwaited(
  tx: Transaction,
  shopId: number,
  email: string,
): Promise<TeamMember | null> {
  return tx.teamMember.findFirst({
    where: {
      shopId,
      shopifyUserId: null,
      removedAt: null,
      email: { equals: email.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' },
    },
    orderBy: { number: 'asc' },
  });
}

interface Claim {
  awaited: TeamMember;
  /** Under whom they worked before Shopify could be asked for their name. */
  standIn: TeamMember | null;
  shopifyUserId: bigint;
  locale: Locale | null;
  now: Date;
}

async function claim(tx: Transaction, claimed: Claim): Promise<TeamMember> {
  const { awaited, standIn, shopifyUserId, locale, now } = claimed;
  if (standIn) {
    await tx.teamMember.update({
      where: { id: standIn.id },
      data: { shopifyUserId: null, removedAt: now },
    });
    // The same person: nothing happens to the quotes.
    await tx.quote.updateMany({
      where: { shopId: standIn.shopId, assigneeId: standIn.id },
      data: { assigneeId: awaited.id },
    });
    await tx.savedView.updateMany({
      where: { shopId: standIn.shopId, ownerId: standIn.id },
      data: { ownerId: awaited.id },
    });
  }
  return tx.teamMember.update({ where: { id: awaited.id }, data: { shopifyUserId, locale } });
}
