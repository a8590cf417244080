CREATE INDEX persona_folded ON persona (ws, folded);
