"""Networks that colour a picture in one pass, by the layout of their published checkpoints."""
