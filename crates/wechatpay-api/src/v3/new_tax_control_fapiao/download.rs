// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/download`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/download`
///
/// `GET`: 下载发票文件, see <https://pay.weixin.qq.com/doc/v3/merchant/4012286040>.
#[derive(Debug, Clone)]
pub struct Download<C> {
    at: At<C>,
}

impl<C: Caller> Download<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载发票文件: `GET /v3/new-tax-control-fapiao/download`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286040>, <https://pay.weixin.qq.com/doc/v3/partner/4012071750>, <https://pay.weixin.qq.com/doc/v3/partner/4015792569>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<()> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_DOWNLOAD, query)
    }
}

/// What [`Download::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `token`.
    pub token: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `openid`.
    pub openid: String,
    /// 发票代码.
    pub invoice_code: String,
    /// 发票号码.
    pub invoice_no: String,
    /// 唯一标识一张发票.
    pub fapiao_id: String,
}

impl Request for GetQuery {}
