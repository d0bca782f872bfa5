"""Shot lists in the formats that people and editing systems exchange, as text."""
