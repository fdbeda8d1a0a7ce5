//! Uploads: `multipart/form-data` as WeChat Pay reads it, the metadata first.

use bytes::Bytes;
use wechatpay_api::Upload;

/// Writes a form with these two parts, the metadata and the file. The error says what is wrong with the file's name.
pub(crate) fn write(
    (meta_name, file_part): (&str, &str),
    meta: &[u8],
    file: &Upload,
    boundary: &str,
) -> Result<Bytes, String> {
    let name = valid_name(&file.file_name)?;
    let mut form = Vec::with_capacity(file.content.len() + meta.len() + 512);
    form.extend_from_slice(part(boundary, &format!("name=\"{meta_name}\""), "application/json").as_bytes());
    form.extend_from_slice(meta);
    form.extend_from_slice(b"\r\n");
    form.extend_from_slice(
        part(boundary, &format!("name=\"{file_part}\"; filename=\"{name}\""), media_type(name)).as_bytes(),
    );
    form.extend_from_slice(&file.content);
    form.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    Ok(form.into())
}

fn part(boundary: &str, disposition: &str, media_type: &str) -> String {
    format!("--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {media_type}\r\n\r\n")
}

/// Servers disagree on how to escape a name, so one that would need it is refused.
fn valid_name(name: &str) -> Result<&str, String> {
    let problem = if name.is_empty() {
        "is empty"
    } else if name.chars().any(|c| c.is_control() || is_invisible(c)) {
        "holds a control character or an invisible one"
    } else if name.contains(['"', '\\', '/']) {
        "holds a quote, a slash or a backslash"
    } else {
        return Ok(name);
    };
    Err(format!(
        "the file's name {} {problem}; give a plain name such as licence.jpg, without its path",
        name.escape_debug()
    ))
}

/// Characters that show nothing, or that turn around what stands beside them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn media_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref().unwrap_or_default() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "bmp" => "image/bmp",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "mp4" | "m4v" | "f4v" => "video/mp4",
        "avi" => "video/x-msvideo",
        "wmv" => "video/x-ms-wmv",
        "mpeg" | "mpg" => "video/mpeg",
        "mov" => "video/quicktime",
        "mkv" => "video/x-matroska",
        "flv" => "video/x-flv",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str, content: &'static [u8]) -> Result<Bytes, String> {
        write(("meta", "file"), br#"{"a":1}"#, &Upload::new(name, content), "7a")
    }

    #[test]
    fn a_form_is_exactly_so() {
        let expected = b"--7a\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
            --7a\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\xe7\x85\xa7\xe7\x89\x87.JPG\"\r\nContent-Type: image/jpeg\r\n\r\n\
            \xff\r\n--x\0\r\n--7a--\r\n";
        assert_eq!(written("照片.JPG", b"\xff\r\n--x\0").unwrap(), &expected[..]);
    }

    #[test]
    fn names_that_could_break_the_form_are_refused() {
        for name in [
            "",
            "a\".jpg",
            "a\r\nb.jpg",
            "a\u{0}.jpg",
            "../a.jpg",
            "a\\b.jpg",
            "a\u{202e}gpj.exe",
            "\u{200b}.jpg",
            "a\u{85}",
        ] {
            let problem = written(name, b"").unwrap_err();
            assert!(!problem.contains(['\r', '\n', '\0', '\u{202e}']), "{problem:?}");
        }
    }

    #[test]
    fn a_type_follows_from_the_extension() {
        for (name, expected) in
            [("a.png", "image/png"), ("a.b.PDF", "application/pdf"), ("png", "application/octet-stream")]
        {
            assert_eq!(media_type(name), expected, "{name}");
        }
    }
}
