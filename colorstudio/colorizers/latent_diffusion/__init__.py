"""Latent diffusion under visual attention (DLVC): colour in an autoencoder's latent space."""
