-- Until when somebody is known to have a quote's editor open, so that nobody else begins to change it unknowingly.
ALTER TABLE "quote_visits" ADD COLUMN "editing_until" TIMESTAMPTZ(3);
