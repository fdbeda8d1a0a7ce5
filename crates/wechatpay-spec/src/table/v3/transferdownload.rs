// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transferdownload`

use crate::{Field, Operation, Repeat, Reply};

/// 下载电子回单PDF文件: `GET /v3/transferdownload/elecvoucherfile`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>
pub static GET_ELECVOUCHERFILE: Operation = Operation {
    title: "下载电子回单PDF文件",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012716436",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012716455",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("token", "前序download_url的查询参数").required(),
        Field::text("source", "前序download_url的查询参数").required(),
    ],
    reply: Reply::File,
    ..Operation::new("get_v3_transferdownload_elecvoucherfile", "GET", "/v3/transferdownload/elecvoucherfile")
};

/// 下载电子回单: `GET /v3/transferdownload/signfile`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml>
pub static GET_SIGNFILE: Operation = Operation {
    title: "下载电子回单",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012269010",
        "https://pay.weixin.qq.com/doc/v3/partner/4012158314",
        "https://pay.weixin.qq.com/doc/v3/partner/4012163403",
        "https://pay.weixin.qq.com/doc/v3/partner/4012163705",
    ],
    repeat: Repeat::Harmless,
    query: &[Field::text("token", "前序download_url的查询参数").required()],
    reply: Reply::File,
    ..Operation::new("get_v3_transferdownload_signfile", "GET", "/v3/transferdownload/signfile")
};
