"""A camera coloured as it comes, in a window of its own."""
