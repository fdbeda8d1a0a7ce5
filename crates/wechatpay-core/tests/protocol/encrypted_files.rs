//! Encrypted files, against published vectors and OpenSSL.

use wechatpay_core::{CryptoError, FileCipher};

/// What a key and a nonce make of a text, without the tag.
struct Vector {
    key: Vec<u8>,
    nonce: Vec<u8>,
    text: Vec<u8>,
    ciphertext: Vec<u8>,
}

fn hex(digits: &str) -> Vec<u8> {
    digits
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn vectors() -> Vec<Vector> {
    let text = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
        1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    // Cases 16 to 18 of the paper that proposed GCM: nonces of 12, 8 and 60 bytes.
    let published = [
        (
            "cafebabefacedbaddecaf888",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
             8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
        ),
        (
            "cafebabefacedbad",
            "c3762df1ca787d32ae47c13bf19844cbaf1ae14d0b976afac52ff7d79bba9de0\
             feb582d33934a4f0954cc2363bc73f7862ac430e64abe499f47c9b1f",
        ),
        (
            "9313225df88406e555909c5aff5269aa6a7a9538534f7da1e4c303d2a318a728\
             c3c0c95156809539fcf0e2429a6b525416aedbf5a0de6a57a637b39b",
            "5a8def2f0c9e53f1f75d7853659e2a20eeb2b22aafde6419a058ab4f6f746bf4\
             0fc0c3b780f244452da3ebf1c5d82cdea2418997200ef82e44ae7e3f",
        ),
    ];
    let key = hex(&"feffe9928665731c6d6a8f9467308308".repeat(2));
    let mut vectors: Vec<_> = published
        .map(|(nonce, ciphertext)| Vector {
            key: key.clone(),
            nonce: hex(nonce),
            text: hex(text),
            ciphertext: hex(ciphertext),
        })
        .into();
    // OpenSSL 3, with a nonce as WeChat Pay's pages show it: 16 characters.
    vectors.push(Vector {
        key: b"0123456789abcdef0123456789abcdef".into(),
        nonce: b"a8607ef79034c49c".into(),
        text: "记账时间,微信支付业务单号\n".into(),
        ciphertext: hex("e506933e6c9fcfac579b3f0428354f2bf2dcef9bef12612952804b2ff57cd997b543844789d6"),
    });
    vectors
}

const TAG: [u8; 16] = [0xaa; 16];

#[test]
fn a_file_is_opened_with_a_nonce_of_any_length() {
    for Vector { key, nonce, text, ciphertext } in vectors() {
        let mut file = FileCipher::new(&key, &nonce).unwrap();
        let mut opened = file.open(&ciphertext).unwrap();
        opened.extend(file.open(&TAG).unwrap());
        assert_eq!(opened, text, "a nonce of {} bytes", nonce.len());
        assert!(file.is_whole());
    }
}

#[test]
fn in_pieces_of_any_length_it_is_the_same() {
    for Vector { key, nonce, text, ciphertext } in vectors() {
        let whole = [&ciphertext[..], &TAG].concat();
        for length in 1..whole.len() {
            let mut file = FileCipher::new(&key, &nonce).unwrap();
            let opened: Vec<u8> = whole.chunks(length).flat_map(|piece| file.open(piece).unwrap()).collect();
            assert_eq!(opened, text, "pieces of {length}");
            assert!(file.is_whole());
        }
    }
}

#[test]
fn a_file_shorter_than_its_tag_is_not_whole() {
    let mut file = FileCipher::new(&[1; 32], &[2; 12]).unwrap();
    assert!(!file.is_whole());
    assert_eq!(file.open(&TAG[..15]).unwrap(), b"");
    assert!(!file.is_whole());
    assert_eq!(file.open(&TAG[15..]).unwrap(), b"");
    assert!(file.is_whole(), "an empty file has nothing but its tag");
}

#[test]
fn a_key_of_another_cipher_is_named() {
    let error = FileCipher::new(&[1; 16], b"a8607ef79034c49c").unwrap_err();
    assert_eq!(error, CryptoError::FileKeyLength { bytes: 16 });
    assert!(error.to_string().contains("SM4_GCM"), "{error}");
    assert_eq!(FileCipher::new(b"", b"x").unwrap_err(), CryptoError::FileKeyLength { bytes: 0 });
    assert_eq!(FileCipher::new(&[1; 32], b"").unwrap_err(), CryptoError::NonceLength { length: 0 });
}
