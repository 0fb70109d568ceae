-- How many quotes there are, and what they come to, by stage, status, assignee and currency: the sums of
-- the rows that have the same. Every change of a quote adds rows of its own, so that no two of them ever
-- wait for each other. Now and then they are added up (app/quotes/tallies/fold-tallies.server.ts).
CREATE TABLE "quote_tallies" (
    "id" BIGSERIAL NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "stage_id" TEXT NOT NULL,
    "status" "quote_status" NOT NULL,
    "assignee_id" TEXT,
    "currency" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "total" DECIMAL(24,4) NOT NULL,
    "folded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "quote_tallies_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "quote_tallies_shop_id_idx" ON "quote_tallies"("shop_id");

-- What has to be added up.
CREATE INDEX "quote_tallies_unfolded_idx" ON "quote_tallies"("shop_id") WHERE NOT "folded";

-- AddForeignKey
ALTER TABLE "quote_tallies" ADD CONSTRAINT "quote_tallies_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By the database itself: whatever way a quote is changed, also when somebody of the team goes and is its
-- assignee no more. A deleted quote is in no tally. Prisma cuts migrations into statements at every
-- semicolon, hence those of the functions as \x3b.
CREATE FUNCTION "tally_new_quotes"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  INSERT INTO quote_tallies (shop_id, stage_id, status, assignee_id, currency, count, total)
  SELECT shop_id, stage_id, status, assignee_id, currency, count(*), sum(total)
    FROM made WHERE status <> ''deleted''
   GROUP BY shop_id, stage_id, status, assignee_id, currency\x3b
  RETURN NULL\x3b
END';

CREATE FUNCTION "tally_changed_quote"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  INSERT INTO quote_tallies (shop_id, stage_id, status, assignee_id, currency, count, total)
  SELECT * FROM (VALUES
      (OLD.shop_id, OLD.stage_id, OLD.status, OLD.assignee_id, OLD.currency, -1, -OLD.total),
      (NEW.shop_id, NEW.stage_id, NEW.status, NEW.assignee_id, NEW.currency, 1, NEW.total)
    ) AS tally (shop_id, stage_id, status, assignee_id, currency, count, total)
   WHERE status <> ''deleted''\x3b
  RETURN NULL\x3b
END';

-- Where the shop itself is deleted, its tallies go with it.
CREATE FUNCTION "tally_removed_quotes"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  INSERT INTO quote_tallies (shop_id, stage_id, status, assignee_id, currency, count, total)
  SELECT shop_id, stage_id, status, assignee_id, currency, -count(*), -sum(total)
    FROM removed WHERE status <> ''deleted'' AND shop_id IN (SELECT id FROM shops)
   GROUP BY shop_id, stage_id, status, assignee_id, currency\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "tally_new_quotes" AFTER INSERT ON "quotes" REFERENCING NEW TABLE AS "made"
  FOR EACH STATEMENT EXECUTE FUNCTION "tally_new_quotes"();
CREATE TRIGGER "tally_changed_quote" AFTER UPDATE ON "quotes" FOR EACH ROW
  WHEN ((OLD."shop_id", OLD."stage_id", OLD."status", OLD."assignee_id", OLD."currency", OLD."total")
        IS DISTINCT FROM
        (NEW."shop_id", NEW."stage_id", NEW."status", NEW."assignee_id", NEW."currency", NEW."total"))
  EXECUTE FUNCTION "tally_changed_quote"();
CREATE TRIGGER "tally_removed_quotes" AFTER DELETE ON "quotes" REFERENCING OLD TABLE AS "removed"
  FOR EACH STATEMENT EXECUTE FUNCTION "tally_removed_quotes"();

-- In one statement: what the triggers wrote by then goes, and is counted with everything else. What is
-- committed while it runs stays, and is not counted.
WITH "counted" AS (DELETE FROM "quote_tallies")
INSERT INTO "quote_tallies" ("shop_id", "stage_id", "status", "assignee_id", "currency", "count", "total", "folded")
SELECT "shop_id", "stage_id", "status", "assignee_id", "currency", count(*), sum("total"), true
  FROM "quotes" WHERE "status" <> 'deleted'
 GROUP BY "shop_id", "stage_id", "status", "assignee_id", "currency";

-- Nothing is summed along it any more.
DROP INDEX "quotes_by_stage_idx";
