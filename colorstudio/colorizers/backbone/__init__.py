"""Vision backbones of transformers, for who has one on disk: better features than our own."""
