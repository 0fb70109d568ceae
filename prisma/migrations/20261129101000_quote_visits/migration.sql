-- AlterTable
ALTER TABLE "events" ADD COLUMN     "actor_id" TEXT;

-- AlterTable
ALTER TABLE "team_members" ADD COLUMN     "uses_shortcuts" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "quote_visits" (
    "quote_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "seen_sequence" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "since_sequence" INTEGER NOT NULL,
    "since_at" TIMESTAMPTZ(3) NOT NULL,
    "present_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quote_visits_pkey" PRIMARY KEY ("quote_id","member_id")
);

-- AddForeignKey
ALTER TABLE "quote_visits" ADD CONSTRAINT "quote_visits_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_visits" ADD CONSTRAINT "quote_visits_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quotes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_visits" ADD CONSTRAINT "quote_visits_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "team_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
