"""The model library: what models there are, fetched, verified, compared and recommended."""
