-- AlterTable
ALTER TABLE "draft_orders" ADD COLUMN     "delete_old" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "invoice_claimed_by" TEXT,
ADD COLUMN     "invoice_claimed_to" TEXT,
ADD COLUMN     "invoice_claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "invoice_sent_before" TIMESTAMPTZ(3),
ADD COLUMN     "invoice_unsent_at" TIMESTAMPTZ(3);

-- Invoices that somebody is sending, or was when a process died. Where there are none it is one look into an empty index.
CREATE INDEX "draft_orders_invoicing_idx" ON "draft_orders"("invoice_claimed_until") WHERE "invoice_claimed_until" IS NOT NULL;

-- Draft orders whose predecessors are still to be deleted.
CREATE INDEX "draft_orders_delete_old_idx" ON "draft_orders"("id") WHERE "delete_old";
