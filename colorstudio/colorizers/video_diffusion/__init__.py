"""Several frames of a shot sampled together out of noise."""
