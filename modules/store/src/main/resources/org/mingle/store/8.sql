UPDATE indexed SET digest = digest + 1 WHERE folded IS NOT NULL;
UPDATE search_state SET version = -1;
