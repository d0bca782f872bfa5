"""A camera coloured as it comes."""
