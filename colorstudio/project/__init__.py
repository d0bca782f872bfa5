"""The document: films, shots, takes and chroma in one SQLite file."""
