// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
///
/// `POST`: 将电子发票插入微信用户卡包, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538365>.
#[derive(Debug, Clone)]
pub struct InsertCards<C> {
    at: At<C>,
}

impl<C: Caller> InsertCards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 将电子发票插入微信用户卡包: `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538365>, <https://pay.weixin.qq.com/doc/v3/partner/4012474078>, <https://pay.weixin.qq.com/doc/v3/partner/4015792579>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_INSERT_CARDS,
            body,
        )
    }
}

/// What [`InsertCards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `scene`: one of `WITH_WECHATPAY`, `WITHOUT_WECHATPAY`.
    pub scene: Scene,
    /// 购买方信息.
    pub buyer_information: BuyerInformation,
    /// 电子发票卡券信息列表.
    pub fapiao_card_information: Vec<FapiaoCardInformation>,
}

crate::open_enum! {
/// `scene`.
    Scene {
    WithWechatpay = "WITH_WECHATPAY",
    WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::BuyerInformation;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::Type;

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::FapiaoBillType;

/// 电子发票卡券信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoCardInformation {
    /// 电子发票文件ID.
    pub fapiao_media_id: String,
    /// 发票号码.
    pub fapiao_number: String,
    /// 发票代码.
    pub fapiao_code: String,
    /// 开票时间.
    pub fapiao_time: String,
    /// 校验码.
    pub check_code: String,
    /// 密码.
    pub password: String,
    /// 总价税合计.
    pub total_amount: i64,
    /// 总税额.
    pub tax_amount: i64,
    /// 总金额.
    pub amount: i64,
    /// 销售方信息.
    pub seller_information: SellerInformation,
    /// 附加信息.
    pub extra_information: ExtraInformation,
    /// 发票行信息.
    pub items: Vec<Items>,
    /// 备注信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// 销售方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SellerInformation {
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: String,
    /// 地址.
    pub address: String,
    /// 电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
}

/// 附加信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExtraInformation {
    /// 收款人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<String>,
    /// 复核人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// 开票人.
    pub drawer: String,
}

/// 发票行信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Items {
    /// 货物或应税劳务、服务编码.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称.
    pub goods_name: String,
    /// 规格型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specification: Option<String>,
    /// 单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 数量.
    pub quantity: i64,
    /// 单价.
    pub unit_price: i64,
    /// 单行金额.
    pub amount: i64,
    /// 单行税额.
    pub tax_amount: i64,
    /// 单行金额合计.
    pub total_amount: i64,
    /// 税率.
    pub tax_rate: i64,
    /// `tax_prefer_mark`: one of `NO_FAVORABLE`, `OUTSIDE_VAT`, `VAT_EXEMPT`, `NORMAL_ZERO_RATED`, `EXPORT_ZERO_RATED`.
    pub tax_prefer_mark: TaxPreferMark,
    /// 是否折扣行.
    pub discount: bool,
}

pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::TaxPreferMark;

impl Request for PostRequest {}
