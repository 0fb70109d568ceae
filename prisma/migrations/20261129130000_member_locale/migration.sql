-- AlterTable
ALTER TABLE "team_members" ADD COLUMN     "locale" TEXT;
