// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/tax-codes`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/merchant/tax-codes`
///
/// `GET`: 获取商品和服务税收分类对照表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538236>.
#[derive(Debug, Clone)]
pub struct TaxCodes<C> {
    at: At<C>,
}

impl<C: Caller> TaxCodes<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取商品和服务税收分类对照表: `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538236>, <https://pay.weixin.qq.com/doc/v3/partner/4012474057>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_MERCHANT_TAX_CODES, query)
    }
}

/// What [`TaxCodes::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
}

/// What [`TaxCodes::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 相关链接.
    pub links: Option<Links>,
    /// 本次查询到的数据.
    pub data: Vec<Data>,
    /// 总记录数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        required offset "offset",
        required limit "limit",
        optional links "links",
        required data "data",
        required total_count "total_count",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::Links;

/// 本次查询到的数据.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 由商户自定义的货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 企业侧维护的货物或应税劳务、服务编码.
    pub goods_id: Option<i64>,
    /// 税局侧规定的货物或应税劳务、服务分类名称.
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 税率.
    pub tax_rate: i64,
    /// 税收优惠政策标识.
    pub tax_prefer_mark: String,
}

crate::answer! {
    Data {
        required goods_name "goods_name",
        optional goods_id "goods_id",
        optional goods_category "goods_category",
        required tax_code "tax_code",
        required tax_rate "tax_rate",
        required tax_prefer_mark "tax_prefer_mark",
    }
}

impl Request for GetQuery {}
