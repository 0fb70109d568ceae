-- AlterTable
ALTER TABLE "replays" ADD COLUMN     "looked_at" TIMESTAMPTZ(3);
