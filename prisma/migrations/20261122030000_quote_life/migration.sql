-- CreateEnum
CREATE TYPE "quote_origin" AS ENUM ('storefront', 'staff');

-- CreateEnum
CREATE TYPE "discount_kind" AS ENUM ('percentage', 'amount');

-- CreateEnum
CREATE TYPE "assignment_rule_kind" AS ENUM ('customer', 'tag', 'round_robin');

-- CreateEnum
CREATE TYPE "quote_answer" AS ENUM ('approved', 'rejected');

-- CreateEnum
CREATE TYPE "draft_order_status" AS ENUM ('claimed', 'open', 'invoice_sent', 'completed', 'deleted', 'refused');

-- CreateEnum
CREATE TYPE "inbound_status" AS ENUM ('pending', 'done', 'failed');

-- CreateEnum
CREATE TYPE "bulk_status" AS ENUM ('running', 'stopped', 'done');

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "currency" TEXT,
ADD COLUMN     "expiry_days" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "terms" TEXT;

-- AlterTable
ALTER TABLE "quotes" ADD COLUMN     "assignee_id" TEXT,
ADD COLUMN     "changed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "checked_out_at" TIMESTAMPTZ(3),
ADD COLUMN     "company_contact_gid" TEXT,
ADD COLUMN     "company_gid" TEXT,
ADD COLUMN     "company_location_gid" TEXT,
ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "discount_kind" "discount_kind",
ADD COLUMN     "discount_value" DECIMAL(18,4),
ADD COLUMN     "emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "last_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "order_cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "order_gid" TEXT,
ADD COLUMN     "order_name" TEXT,
ADD COLUMN     "origin" "quote_origin" NOT NULL DEFAULT 'storefront',
ADD COLUMN     "payment_terms_gid" TEXT,
ADD COLUMN     "po_number" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "shipping_price" DECIMAL(18,4),
ADD COLUMN     "shipping_title" TEXT,
ADD COLUMN     "stage_id" TEXT,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "terms" TEXT,
ADD COLUMN     "total" DECIMAL(18,4);

-- AlterTable
ALTER TABLE "quote_line_items" ADD COLUMN     "discount_kind" "discount_kind",
ADD COLUMN     "discount_value" DECIMAL(18,4),
ADD COLUMN     "note" TEXT,
ADD COLUMN     "quoted_price" DECIMAL(18,4),
ADD COLUMN     "requires_shipping" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "taxable" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "product_gid" DROP NOT NULL,
ALTER COLUMN "variant_gid" DROP NOT NULL;

-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "quote_id" TEXT,
ADD COLUMN     "reply_to" TEXT;

-- CreateTable
CREATE TABLE "stages" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entered_on" "quote_status"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_members" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "shopify_user_id" BIGINT,
    "takes_quotes" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_rules" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "assignment_rule_kind" NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "member_ids" TEXT[],
    "last_member_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_versions" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "quote_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "total" DECIMAL(18,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" TEXT,
    "recipients" TEXT[],
    "expires_at" TIMESTAMPTZ(3),
    "link_hash" TEXT,
    "link_sealed" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "viewed_at" TIMESTAMPTZ(3),
    "answer" "quote_answer",
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,
    "reason" TEXT,

    CONSTRAINT "quote_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_notes" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "quote_id" TEXT NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "mentions" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quote_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_orders" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "quote_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "status" "draft_order_status" NOT NULL DEFAULT 'claimed',
    "tag" TEXT NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "gid" TEXT,
    "name" TEXT,
    "invoice_url" TEXT,
    "total" DECIMAL(18,4),
    "currency" TEXT NOT NULL,
    "invoice_sent_at" TIMESTAMPTZ(3),
    "invoice_to" TEXT,
    "seen_at" TIMESTAMPTZ(3),
    "looked_at" TIMESTAMPTZ(3),
    "edited_in_shopify" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_webhooks" (
    "id" TEXT NOT NULL,
    "shop_domain" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" TEXT,
    "triggered_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "inbound_status" NOT NULL DEFAULT 'pending',
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "error" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbound_webhooks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_requests" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "request_id" TEXT NOT NULL,
    "customer_gid" TEXT,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "data_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_jobs" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "client_key" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "quote_ids" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refused" JSONB NOT NULL DEFAULT '[]',
    "status" "bulk_status" NOT NULL DEFAULT 'running',
    "actor_id" TEXT,
    "actor_number" INTEGER NOT NULL,
    "actor_name" TEXT NOT NULL,
    "leased_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stages_shop_id_position_idx" ON "stages"("shop_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "team_members_shop_id_number_key" ON "team_members"("shop_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "team_members_shop_id_shopify_user_id_key" ON "team_members"("shop_id", "shopify_user_id");

-- CreateIndex
CREATE INDEX "assignment_rules_shop_id_position_idx" ON "assignment_rules"("shop_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "quote_versions_link_hash_key" ON "quote_versions"("link_hash");

-- CreateIndex
CREATE UNIQUE INDEX "quote_versions_quote_id_number_key" ON "quote_versions"("quote_id", "number");

-- CreateIndex
CREATE INDEX "quote_notes_quote_id_created_at_idx" ON "quote_notes"("quote_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "draft_orders_tag_key" ON "draft_orders"("tag");

-- CreateIndex
CREATE INDEX "draft_orders_quote_id_created_at_idx" ON "draft_orders"("quote_id", "created_at");

-- CreateIndex
CREATE INDEX "draft_orders_version_id_idx" ON "draft_orders"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_orders_shop_id_gid_key" ON "draft_orders"("shop_id", "gid");

-- CreateIndex
CREATE INDEX "inbound_webhooks_shop_domain_topic_idx" ON "inbound_webhooks"("shop_domain", "topic");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_webhooks_shop_domain_webhook_id_key" ON "inbound_webhooks"("shop_domain", "webhook_id");

-- CreateIndex
CREATE UNIQUE INDEX "data_requests_shop_id_request_id_key" ON "data_requests"("shop_id", "request_id");

-- CreateIndex
CREATE INDEX "bulk_jobs_shop_id_created_at_idx" ON "bulk_jobs"("shop_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_jobs_shop_id_client_key_key" ON "bulk_jobs"("shop_id", "client_key");

-- CreateIndex
CREATE INDEX "quotes_stage_id_idx" ON "quotes"("stage_id");

-- CreateIndex
CREATE INDEX "quotes_shop_id_assignee_id_idx" ON "quotes"("shop_id", "assignee_id");

-- CreateIndex
CREATE INDEX "quotes_shop_id_status_expires_at_idx" ON "quotes"("shop_id", "status", "expires_at");

-- CreateIndex
CREATE INDEX "emails_quote_id_idx" ON "emails"("quote_id");

-- What shops with quotes had until now: the default pipeline, every quote at its beginning. The digits
-- of a hash are digits of a TypeID, too.
INSERT INTO "stages" ("id", "shop_id", "name", "color", "position", "entered_on", "created_at")
SELECT 'stg_0' || substr(md5(random()::text || s."id" || d."position"), 1, 25), s."id", d."name", d."color", d."position",
       d."entered_on"::"quote_status"[], now()
  FROM "shops" s
 CROSS JOIN (VALUES
       (0, 'New', 'info', '{}'),
       (1, 'In review', 'attention', '{}'),
       (2, 'Awaiting customer response', 'warning', '{sent}'),
       (3, 'Ready to convert', 'info', '{approved}'),
       (4, 'Won', 'success', '{ordered}'),
       (5, 'Lost', 'critical', '{rejected}')) AS d("position", "name", "color", "entered_on");

UPDATE "quotes" q
   SET "total" = q."total_requested",
       "stage_id" = (SELECT g."id" FROM "stages" g WHERE g."shop_id" = q."shop_id" AND g."position" = 0);

ALTER TABLE "quotes" ALTER COLUMN "stage_id" SET NOT NULL,
ALTER COLUMN "total" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "stages" ADD CONSTRAINT "stages_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_rules" ADD CONSTRAINT "assignment_rules_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "stages"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "team_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_notes" ADD CONSTRAINT "quote_notes_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_notes" ADD CONSTRAINT "quote_notes_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_orders" ADD CONSTRAINT "draft_orders_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_orders" ADD CONSTRAINT "draft_orders_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_orders" ADD CONSTRAINT "draft_orders_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "quote_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_jobs" ADD CONSTRAINT "bulk_jobs_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- At most one draft order of a version is under way or there.
CREATE UNIQUE INDEX "draft_orders_live_key" ON "draft_orders"("version_id") WHERE "status" IN ('claimed', 'open', 'invoice_sent', 'completed');

-- What is to be worked off, the longest due first.
CREATE INDEX "inbound_webhooks_due_idx" ON "inbound_webhooks"("next_attempt_at") WHERE "status" = 'pending';

-- Draft orders that Shopify is asked about, the longest unasked of a shop first.
CREATE INDEX "draft_orders_look_idx" ON "draft_orders"("shop_id", (coalesce("looked_at", "created_at"))) WHERE "status" IN ('open', 'invoice_sent');

-- What the workers go on with. Where none is running it is one look into an empty index.
CREATE INDEX "bulk_jobs_running_idx" ON "bulk_jobs"("created_at") WHERE "status" = 'running';

-- Whose time to be answered is over, of all shops.
CREATE INDEX "quotes_expiring_idx" ON "quotes"("expires_at") WHERE "status" = 'sent';

-- Claims whose holder was not heard of again.
CREATE INDEX "draft_orders_claimed_idx" ON "draft_orders"("claimed_until") WHERE "status" = 'claimed';
