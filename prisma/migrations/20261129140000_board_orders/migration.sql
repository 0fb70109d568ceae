-- Customers from A to Z: with the quotes, so that an index has it within a stage as well, and beside what
-- filters ask for. Quotes that are deleted have no row in quote_search, and are in no list.
ALTER TABLE "quotes" ADD COLUMN "customer_key" TEXT NOT NULL DEFAULT '';

UPDATE "quotes" q SET "customer_key" = s."customer" FROM "quote_search" s WHERE s."quote_id" = q."id";

CREATE INDEX "quotes_by_customer_idx" ON "quotes"("shop_id", "customer_key" COLLATE "C", (-"number")) WHERE "status" <> 'deleted';
DROP INDEX "quote_search_by_customer_idx";
ALTER TABLE "quote_search" DROP COLUMN "customer";

-- The same orders within a stage: the board's columns.
CREATE INDEX "quotes_in_stage_by_total_idx" ON "quotes"("stage_id", "total", "number") WHERE "status" <> 'deleted';
CREATE INDEX "quotes_in_stage_by_change_idx" ON "quotes"("stage_id", "updated_at", "number") WHERE "status" <> 'deleted';
CREATE INDEX "quotes_in_stage_by_customer_idx" ON "quotes"("stage_id", "customer_key" COLLATE "C", (-"number")) WHERE "status" <> 'deleted';
CREATE INDEX "quotes_in_stage_awaited_idx" ON "quotes"("stage_id", "expires_at", (-"number")) WHERE "status" = 'sent' AND "expires_at" IS NOT NULL;
