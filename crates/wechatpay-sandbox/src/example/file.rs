//! Files: the smallest that a program can open.

use bytes::Bytes;
use wechatpay_spec::Operation;

use crate::engine::draw::Draw;

/// One white pixel.
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
    \0\0\0\nIDAT\x78\xda\x63\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99\0\0\0\0IEND\xae\x42\x60\x82";

/// The file of an operation that answers with one, and its content type: an image, a PDF, or a bill.
pub(crate) fn file(operation: &Operation, draw: &mut Draw) -> (Bytes, &'static str) {
    let has = |word| operation.path.contains(word);
    if has("/images/") {
        (Bytes::from_static(PNG), "image/png")
    } else if has("/transferdownload/") || has("fapiao") {
        (pdf(&draw.digits(20)).into(), "application/pdf")
    } else {
        (bill(draw).into(), "text/plain; charset=utf-8")
    }
}

/// Cells begin with a backtick, as in all bills, so that a spreadsheet keeps long numbers whole.
fn bill(draw: &mut Draw) -> String {
    let (number, amount) = (draw.digits(24), draw.below(10_000));
    let yuan = format!("{}.{:02}", amount / 100, amount % 100);
    format!("\u{feff}微信订单号,金额\r\n`4200{number},`{yuan}\r\n总单数,总金额\r\n`1,`{yuan}\r\n")
}

/// One empty page that carries its number as a title.
fn pdf(number: &str) -> String {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> >>".to_owned(),
        format!("<< /Title ({number}) >>"),
    ];
    let mut text = String::from("%PDF-1.4\n");
    let mut places = String::from("0000000000 65535 f \n");
    for (number, object) in (1..).zip(&objects) {
        places.push_str(&format!("{:010} 00000 n \n", text.len()));
        text.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = text.len();
    text.push_str(&format!(
        "xref\n0 5\n{places}trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    text
}

#[cfg(test)]
mod tests {
    use wechatpay_spec::{Reply, Version, operation, operations};

    use super::*;

    fn drawn(name: &str) -> (Bytes, &'static str) {
        file(operation(name).unwrap(), &mut Draw::new(1, 1))
    }

    #[test]
    fn every_operation_that_answers_with_a_file_has_one() {
        for operation in operations().filter(|one| one.version == Version::V3 && one.reply == Reply::File) {
            let (bytes, content_type) = file(operation, &mut Draw::new(1, 1));
            assert!(!bytes.is_empty() && content_type.contains('/'), "{}", operation.name);
        }
    }

    #[test]
    fn an_image_is_a_whole_png() {
        let (bytes, content_type) = drawn("get_v3_merchant_service_images_media_id");
        assert_eq!(content_type, "image/png");
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.ends_with(b"IEND\xae\x42\x60\x82"));
        assert_eq!(bytes.len(), 67);
    }

    /// A reader of PDF follows these numbers of bytes.
    #[test]
    fn a_pdf_says_where_its_objects_begin() {
        let (bytes, _) = drawn("get_v3_new_tax_control_fapiao_download");
        let text = std::str::from_utf8(&bytes).unwrap();
        let from = |place: &str| text.get(place.parse().unwrap()..).unwrap();
        let table = from(text.lines().rev().nth(1).unwrap());
        assert!(table.starts_with("xref\n0 5\n"), "{table}");
        for (number, line) in (1..).zip(table.lines().skip(3).take(4)) {
            assert_eq!(line.len(), "0000000000 00000 n ".len());
            let place = line.split(' ').next().unwrap();
            assert!(from(place).starts_with(&format!("{number} 0 obj\n")), "{line}");
        }
    }

    #[test]
    fn a_bill_is_lines_of_cells_with_backticks() {
        let (bytes, _) = drawn("get_v3_billdownload_file");
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let cells: Vec<_> = text.lines().nth(1).unwrap().split(',').collect();
        assert!(cells.iter().all(|cell| cell.starts_with('`')), "{cells:?}");
    }
}
