"""The tag of AES-GCM (NIST SP 800-38D) from its hash key and mask: GHASH with plain integers, for make.sh.

Usage: gcm.py HASH_KEY MASK ASSOCIATED_DATA CIPHERTEXT_FILE (the first three in hex); writes the 16 bytes of the tag.
"""

import sys

R = 0xE1 << 120


def multiply(x, y):
    product = 0
    for bit in range(127, -1, -1):
        if x >> bit & 1:
            product ^= y
        y = y >> 1 ^ (R if y & 1 else 0)
    return product


def padded(data):
    return data + bytes(-len(data) % 16)


hash_key, mask = (int(text, 16) for text in sys.argv[1:3])
associated_data = bytes.fromhex(sys.argv[3])
with open(sys.argv[4], "rb") as file:
    ciphertext = file.read()
lengths = (len(associated_data) * 8).to_bytes(8, "big") + (len(ciphertext) * 8).to_bytes(8, "big")
blocks = padded(associated_data) + padded(ciphertext) + lengths
state = 0
for start in range(0, len(blocks), 16):
    state = multiply(state ^ int.from_bytes(blocks[start : start + 16], "big"), hash_key)
sys.stdout.buffer.write((state ^ mask).to_bytes(16, "big"))
