"""Published diffusion models, run by diffusers and asked for colour alone."""
