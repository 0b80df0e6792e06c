"""Brokers and technology managers (技术经纪人·技术经理人): who is certified, and their record."""
