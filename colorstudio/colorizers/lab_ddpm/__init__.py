"""The DDPM of HueShift: a*, b* of a small square picture out of noise, its L* kept."""
