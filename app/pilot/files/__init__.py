"""Raw data of batches: uploaded in parts that resume, kept by their SHA-256."""
