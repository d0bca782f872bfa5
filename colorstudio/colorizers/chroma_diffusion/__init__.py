"""The default model: a prior that names likely colours and a small diffusion around it."""
