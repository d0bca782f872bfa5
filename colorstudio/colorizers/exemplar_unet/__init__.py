"""The exemplar-guided U-Net with self-attention of the study of loss functions (Stival et al.)."""
