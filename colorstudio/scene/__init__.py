"""What a film shows: objects that a person points at, followed through their shots."""
