-- CreateEnum
CREATE TYPE "endpoint_format" AS ENUM ('native', 'salesbyte', 'superoffice', 'b2b_ninja');

-- CreateEnum
CREATE TYPE "disabled_reason" AS ENUM ('gone', 'failing');

-- CreateEnum
CREATE TYPE "replay_status" AS ENUM ('running', 'stopped', 'done');

-- CreateEnum
CREATE TYPE "email_status" AS ENUM ('pending', 'sent', 'failed');

-- DropForeignKey
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_shop_id_fkey";

-- DropForeignKey
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_endpoint_id_fkey";

-- DropIndex
DROP INDEX "attempts_endpoint_id_started_at_id_idx";

-- DropIndex
DROP INDEX "attempts_delivery_id_number_key";

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "contact_email" TEXT,
ADD COLUMN     "log_retention_days" INTEGER NOT NULL DEFAULT 30;

-- AlterTable
ALTER TABLE "endpoints" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN     "disabled_reason" "disabled_reason",
ADD COLUMN     "format" "endpoint_format" NOT NULL DEFAULT 'native',
ADD COLUMN     "rate_limit_per_minute" INTEGER,
ALTER COLUMN "secret_sealed" DROP NOT NULL;

-- AlterTable
ALTER TABLE "deliveries" DROP COLUMN "lease_id",
DROP COLUMN "lease_until",
ADD COLUMN     "attempts_before" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "body" TEXT,
ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "event_type" TEXT,
ADD COLUMN     "format" "endpoint_format" NOT NULL DEFAULT 'native',
ADD COLUMN     "replay_id" TEXT,
ALTER COLUMN "next_attempt_at" SET DEFAULT now();

-- What is there already has its event's type, and arrived when it was settled.
UPDATE "deliveries" d SET "event_type" = v."type" FROM "events" v WHERE v."id" = d."event_id";
UPDATE "deliveries" SET "delivered_at" = "completed_at" WHERE "status" = 'succeeded';
ALTER TABLE "deliveries" ALTER COLUMN "event_type" SET NOT NULL;

-- AlterTable
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_pkey",
DROP COLUMN "id",
ADD COLUMN     "request_headers" TEXT,
ADD CONSTRAINT "attempts_pkey" PRIMARY KEY ("delivery_id", "number");

-- CreateTable
CREATE TABLE "lanes" (
    "endpoint_id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "holder" TEXT,
    "held_until" TIMESTAMPTZ(3),
    "wanted" BOOLEAN NOT NULL DEFAULT false,
    "failures_in_row" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "open_until" TIMESTAMPTZ(3),
    "rate_next_at" TIMESTAMPTZ(3),

    CONSTRAINT "lanes_pkey" PRIMARY KEY ("endpoint_id")
);

-- CreateTable
CREATE TABLE "endpoint_stats" (
    "endpoint_id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "bucket" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "succeeded" INTEGER NOT NULL,
    "response_times" INTEGER[],

    CONSTRAINT "endpoint_stats_pkey" PRIMARY KEY ("endpoint_id","bucket")
);

-- CreateTable
CREATE TABLE "replays" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "client_key" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "status" "replay_status" NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL,
    "resent" INTEGER NOT NULL DEFAULT 0,
    "cursor" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "replays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emails" (
    "id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "status" "email_status" NOT NULL DEFAULT 'pending',
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "emails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "replays_shop_id_created_at_idx" ON "replays"("shop_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "replays_shop_id_client_key_key" ON "replays"("shop_id", "client_key");

-- CreateIndex
CREATE INDEX "emails_shop_id_created_at_idx" ON "emails"("shop_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "deliveries_shop_id_created_at_id_idx" ON "deliveries"("shop_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "deliveries_endpoint_id_status_event_type_created_at_id_idx" ON "deliveries"("endpoint_id", "status", "event_type", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "attempts_endpoint_id_started_at_idx" ON "attempts"("endpoint_id", "started_at" DESC);

-- AddForeignKey
ALTER TABLE "lanes" ADD CONSTRAINT "lanes_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endpoint_stats" ADD CONSTRAINT "endpoint_stats_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replays" ADD CONSTRAINT "replays_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emails" ADD CONSTRAINT "emails_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- What an endpoint's lane takes next, and where it begins.
DROP INDEX "deliveries_due_idx";
CREATE INDEX "deliveries_lane_idx" ON "deliveries" ("endpoint_id", "next_attempt_at", "id") WHERE "status" = 'pending';
-- What never arrived at an endpoint, and what came of a replay.
CREATE INDEX "deliveries_undelivered_idx" ON "deliveries" ("endpoint_id", "created_at", "id") WHERE "status" = 'failed' AND "delivered_at" IS NULL;
CREATE INDEX "deliveries_replay_idx" ON "deliveries" ("replay_id", "status") WHERE "replay_id" IS NOT NULL;
CREATE INDEX "emails_due_idx" ON "emails" ("next_attempt_at") WHERE "status" = 'pending';
CREATE INDEX "replays_running_idx" ON "replays" ("created_at") WHERE "status" = 'running';
-- A lane's row changes several times a second and no index with it: room on its page keeps it there.
ALTER TABLE "lanes" SET (fillfactor = 50);
-- Ids are ASCII and sort by byte. A language's rules make each comparison several times dearer, and
-- these are compared a hundred times a delivery, in its indexes.
ALTER TABLE "endpoints" ALTER COLUMN "id" TYPE TEXT COLLATE "C";
ALTER TABLE "events" ALTER COLUMN "id" TYPE TEXT COLLATE "C";
ALTER TABLE "deliveries"
  ALTER COLUMN "id" TYPE TEXT COLLATE "C",
  ALTER COLUMN "event_id" TYPE TEXT COLLATE "C",
  ALTER COLUMN "endpoint_id" TYPE TEXT COLLATE "C",
  ALTER COLUMN "event_type" TYPE TEXT COLLATE "C",
  ALTER COLUMN "replay_id" TYPE TEXT COLLATE "C";
ALTER TABLE "attempts"
  ALTER COLUMN "delivery_id" TYPE TEXT COLLATE "C",
  ALTER COLUMN "endpoint_id" TYPE TEXT COLLATE "C";
ALTER TABLE "lanes" ALTER COLUMN "endpoint_id" TYPE TEXT COLLATE "C";
ALTER TABLE "endpoint_stats" ALTER COLUMN "endpoint_id" TYPE TEXT COLLATE "C";
