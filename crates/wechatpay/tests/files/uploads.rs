//! Uploads to the sandbox, which compares the hash and reads every part.

use serde_json::{Value, json};
use tokio::task::block_in_place;
use wechatpay::{Error, ErrorKind, Upload, protocol::digest};
use wechatpay_sandbox::Sandbox;

use crate::stage::Way;

const IMAGE: &str = "v3/merchant/media/upload";

impl Way {
    async fn post_file(&self, path: &str, file: &Upload) -> Result<Value, Error> {
        let answer = match self {
            Self::Async(client) => client.chain(path.to_owned()).post_file(file).checked(true).await,
            Self::Blocking(client) => {
                block_in_place(|| client.chain(path.to_owned()).post_file(file).checked(true).send())
            }
        };
        answer.map(wechatpay::Answer::into_inner)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_arrives_byte_for_byte_and_a_wrong_one_is_not_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let png = [&b"\x89PNG\r\n\x1a\n\r\n--x\0"[..], &[0xff; 5000]].concat();
    for way in Way::both(&sandbox) {
        let answer = way.post_file(IMAGE, &Upload::new("照片.png", png.clone())).await.unwrap();
        assert!(answer["media_id"].is_string());
        let video = Upload::new("a.mp4", &b"\0\0\0\x18ftypmp42"[..]);
        way.post_file("v3/merchant/media/video_upload", &video).await.unwrap();
        let before = sandbox.journal().len();
        for file in [
            Upload::new("a.mp4", &b"\0\0\0\x18ftypmp42"[..]),
            Upload::new("a.png", &b"<svg/>"[..]),
            Upload::new("a.png", [&png[..], &vec![0; 2 << 20]].concat()),
            Upload::new("../a.png", png.clone()),
            Upload::new("a\".png", png.clone()),
        ] {
            let error = way.post_file(IMAGE, &file).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
        }
        assert_eq!(sandbox.journal().len(), before, "nothing was sent");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hash_in_the_metadata_must_be_that_of_the_file() {
    let sandbox = Sandbox::start().await.unwrap();
    let [Way::Async(client), _] = Way::both(&sandbox) else { panic!() };
    let form = (json!({ "filename": "a.jpg", "sha256": "0".repeat(64) }), Upload::new("a.jpg", &b"\xff\xd8\xff"[..]));
    let error = client.chain(IMAGE).post_form(&form).checked(true).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
    // Sent all the same, it is refused there.
    let error = client.chain(IMAGE).post_form(&form).await.unwrap_err();
    assert!(error.is_code("PARAM_ERROR") && error.is_verified(), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_has_the_name_that_the_operation_gives_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let file = Upload::new("a.pdf", &b"%PDF-1.4"[..]);
    let meta = json!({ "file_name": "a.pdf", "file_digest": digest::sha256_hex(&file.content), "item_id": 1 });
    let path = "v3/mch-manage/submission-files/sub-mchid/1900000109/upload";
    for way in Way::both(&sandbox) {
        let form = (meta.clone(), file.clone());
        let answer = match &way {
            Way::Async(client) => client.chain(path).post_form(&form).checked(true).await,
            Way::Blocking(client) => block_in_place(|| client.chain(path).post_form(&form).checked(true).send()),
        };
        assert!(answer.unwrap()["file_id"].is_string());
    }
}
