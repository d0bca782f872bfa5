"""Networks that see several frames of a shot at once: video diffusion and cold interpolation."""
