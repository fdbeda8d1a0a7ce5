//! Files before they are sent: whether WeChat Pay takes such a file, and whether the metadata is of this one.

use serde_json::Value;
use wechatpay_api::{Body, Upload};
use wechatpay_core::digest;
use wechatpay_spec::{Kind, Operation};

use crate::payload::json_of;

/// What some uploads take. From their pages; those of which no page is known take anything.
struct Taken {
    operations: &'static [&'static str],
    what: &'static str,
    extensions: &'static [&'static str],
    /// Whether the first bytes are of one of these kinds.
    is_one: fn(&[u8]) -> bool,
    /// In MiB.
    largest: usize,
}

const TAKEN: [Taken; 2] = [
    // <https://pay.weixin.qq.com/doc/global/v3/zh/4013025099>
    Taken {
        operations: &[
            "post_v3_merchant_media_upload",
            "post_v3_merchant_service_images_upload",
            "post_v3_marketing_favor_media_image_upload",
            "post_v3_marketing_partner_product_coupon_media_upload_image",
        ],
        what: "an image",
        extensions: &["jpg", "jpeg", "bmp", "png"],
        is_one: is_image,
        largest: 2,
    },
    // <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter2_1_2.shtml>
    Taken {
        operations: &["post_v3_merchant_media_video_upload"],
        what: "a video",
        extensions: &["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"],
        is_one: is_video,
        largest: 5,
    },
];

/// The names of a form's parts: that of the metadata, and that of the file.
pub(crate) fn parts(operation: Option<&Operation>) -> (&'static str, &'static str) {
    let fields = operation.map_or(&[][..], |operation| operation.body);
    let named = |file: bool| fields.iter().find(|field| matches!(field.kind, Kind::File) == file);
    match (named(false), named(true)) {
        (Some(meta), Some(file)) => (meta.name, file.name),
        _ => ("meta", "file"),
    }
}

/// Says why a file is not one that the operation takes, or not the one that its metadata tells of.
pub(crate) fn check(operation: &Operation, body: &Body) -> Result<(), String> {
    let Body::Form { file, .. } = body else { return Ok(()) };
    let meta: Value = json_of(body).and_then(|json| serde_json::from_slice(json).ok()).unwrap_or_default();
    if let Some(said) = meta.get("sha256").and_then(Value::as_str) {
        let found = digest::sha256_hex(&file.content);
        if !said.eq_ignore_ascii_case(&found) {
            return Err(format!("meta/sha256 is not that of the file, which is {found}; nothing was sent"));
        }
    }
    let Some(taken) = TAKEN.iter().find(|taken| taken.operations.contains(&operation.name)) else { return Ok(()) };
    taken.check(file).map_err(|problem| {
        let Taken { what, extensions, largest, .. } = taken;
        let (name, kinds) = (file.file_name.escape_debug(), extensions.join(", "));
        format!("the file {name} {problem}: this wants {what} ({kinds}) of {largest} MiB at most; nothing was sent")
    })
}

impl Taken {
    fn check(&self, file: &Upload) -> Result<(), String> {
        let extension = file.file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        if !extension.is_some_and(|extension| self.extensions.contains(&&*extension)) {
            return Err("has a name that does not end as it should".into());
        }
        match file.content.len() {
            0 => Err("is empty".into()),
            length if length > self.largest << 20 => Err(format!("has {length} bytes")),
            _ if !(self.is_one)(&file.content) => Err("begins like something else, whatever its name says".into()),
            _ => Ok(()),
        }
    }
}

fn is_image(content: &[u8]) -> bool {
    [&b"\xff\xd8"[..], b"BM", b"\x89PNG\r\n\x1a\n"].iter().any(|magic| content.starts_with(magic))
}

fn is_video(content: &[u8]) -> bool {
    let at = |from: usize, words: &[&[u8]]| {
        let rest = content.get(from..).unwrap_or_default();
        words.iter().any(|word| rest.starts_with(word))
    };
    // ASF (wmv), MPEG, Matroska, FLV, RealMedia; AVI; the boxes of MP4 and QuickTime.
    at(0, &[b"\x30\x26\xb2\x75", b"\0\0\x01\xb3", b"\0\0\x01\xba", b"\x1a\x45\xdf\xa3", b"FLV", b".RMF"])
        || (at(0, &[b"RIFF"]) && at(8, &[b"AVI "]))
        || at(4, &[b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(operation: &str, name: &str, content: Vec<u8>) -> Result<(), String> {
        let file = Upload::new(name, content);
        check(wechatpay_spec::operation(operation).unwrap(), &Body::Form { meta: "{}".into(), file })
    }

    fn like(magic: &[u8], length: usize) -> Vec<u8> {
        let mut content = magic.to_vec();
        content.resize(length, 0);
        content
    }

    #[test]
    fn every_operation_of_the_list_is_an_upload_of_the_table() {
        for name in TAKEN.iter().flat_map(|taken| taken.operations) {
            let operation = wechatpay_spec::operation(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(operation.content, wechatpay_spec::Content::Form, "{name}");
        }
    }

    #[test]
    fn images_and_videos_are_told_by_name_content_and_size() {
        const IMAGE: &str = "post_v3_merchant_media_upload";
        const VIDEO: &str = "post_v3_merchant_media_video_upload";
        for (operation, name, content) in [
            (IMAGE, "a.JPG", like(b"\xff\xd8\xff", 2 << 20)),
            (IMAGE, "a.b.png", like(b"\x89PNG\r\n\x1a\n", 100)),
            (IMAGE, "a.bmp", like(b"BM", 100)),
            (VIDEO, "a.mp4", like(b"\0\0\0\x18ftypmp42", 5 << 20)),
            (VIDEO, "a.avi", like(b"RIFF\0\0\0\0AVI ", 100)),
            (VIDEO, "a.mkv", like(b"\x1a\x45\xdf\xa3", 100)),
        ] {
            checked(operation, name, content).unwrap();
        }
        for (operation, name, content, word) in [
            (IMAGE, "a.gif", like(b"GIF89a", 100), "name"),
            (IMAGE, "png", like(b"\x89PNG\r\n\x1a\n", 100), "name"),
            (IMAGE, "a.png", like(b"<svg", 100), "begins like something else"),
            (IMAGE, "a.jpg", like(b"GIF89a", 100), "begins like something else"),
            (IMAGE, "a.jpg", like(b"\xff\xd8\xff", (2 << 20) + 1), "2097153 bytes"),
            (IMAGE, "a.jpg", Vec::new(), "empty"),
            (VIDEO, "a.mp4", like(b"\xff\xd8\xff", 100), "begins like something else"),
            (VIDEO, "a.mp4", like(b"\0\0\0\x18ftypmp42", (5 << 20) + 1), "5 MiB"),
        ] {
            let problem = checked(operation, name, content).unwrap_err();
            assert!(problem.contains(word), "{problem}");
        }
    }

    #[test]
    fn parts_have_the_names_of_the_table() {
        let of = |name| parts(wechatpay_spec::operation(name));
        assert_eq!(of("post_v3_merchant_media_upload"), ("meta", "file"));
        assert_eq!(of("post_v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload"), ("meta", "submission_file"));
        assert_eq!(parts(None), ("meta", "file"));
    }
}
