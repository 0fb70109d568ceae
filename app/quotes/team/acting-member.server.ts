import type { TeamMember } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
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
  /** Whether to ask again for the name of somebody of whom Shopify could not tell it before. */
  isVisit: boolean;
}

/**
 * The team member who works in the admin as this user of Shopify. Somebody new becomes a member, under
 * the name that Shopify tells: the one who was added by hand with their address, or else another one. However many
 * requests come at once, it is one member.
 */
export async function actingMember(deps: ActingDeps, acting: Acting): Promise<Actor> {
  const { shopId, shopifyUserId, isVisit } = acting;
  const known = await deps.db.teamMember.findUnique({
    where: { shopId_shopifyUserId: { shopId, shopifyUserId } },
  });
  if (known && (known.email !== '' || !isVisit)) return memberActor(known);
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
  { shopId, shopifyUserId }: Acting,
  { staff, now }: { staff: StaffFacts | null; now: Date },
): Promise<TeamMember> {
  const there = await tx.teamMember.findUnique({
    where: { shopId_shopifyUserId: { shopId, shopifyUserId } },
  });
  const { name, email } = knownAs(staff);
  if (there && (there.email !== '' || email === '')) return there;
  const awaited =
    email !== '' && staff?.emailVerified ? await findAwaited(tx, shopId, email) : null;
  if (awaited) return claim(tx, { awaited, standIn: there, shopifyUserId, now });
  if (there) return tx.teamMember.update({ where: { id: there.id }, data: { name, email } });
  return tx.teamMember.create({
    data: {
      id: newId('teamMember'),
      shopId,
      number: await nextMemberNumber(tx, shopId),
      name,
      email,
      shopifyUserId,
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
  now: Date;
}

async function claim(tx: Transaction, claimed: Claim): Promise<TeamMember> {
  const { awaited, standIn, shopifyUserId, now } = claimed;
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
  return tx.teamMember.update({ where: { id: awaited.id }, data: { shopifyUserId } });
}
