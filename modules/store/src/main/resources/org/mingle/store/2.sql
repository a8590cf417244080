ALTER TABLE exchange DROP COLUMN thread;
